-- With a hyphen at the end, so that "en" is where "en-GB" begins and "enm" does not.
create index article_by_language on article (timeline, (lower(language) || '-') collate "C");
