// The names of the indexes that can be used. A constraint has an index of its name.
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN name
