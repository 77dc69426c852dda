// The head of the journal, and which changes were withdrawn: pairs of the first and last seq of a stretch.
MATCH (j:Journal {id: 'journal'})
RETURN j.seq AS seq, j.at AS at, j.format AS format, j.withdrawn AS withdrawn
