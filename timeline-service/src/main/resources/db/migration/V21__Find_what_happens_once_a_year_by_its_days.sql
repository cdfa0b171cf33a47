-- Has the keys of what happens once a day or a year filled in anew: those stored before led to all that the same people ever did.
update mention set blocks = '{}'
where kind in (
    'acquisition', 'agreement', 'appointment', 'arrest', 'award', 'closing', 'coup', 'destruction', 'joining', 'marriage',
    'opening', 'release', 'resignation');
