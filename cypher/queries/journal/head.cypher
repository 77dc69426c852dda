// The last journal entry: its seq and when it was recorded.
MATCH (j:Journal {id: 'journal'})
RETURN j.seq AS seq, j.at AS at, j.format AS format
