-- Has the keys of all mentions filled in anew: words are compared by their stems, and kickers are words to look for.
update mention set blocks = '{}';
