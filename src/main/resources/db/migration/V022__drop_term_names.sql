alter table term drop column also, drop column misspellings;
