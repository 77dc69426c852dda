// Whether there is room on the disk: something is written to the head of the journal, and taken away.
MATCH (j:Journal {id: 'journal'})
SET j.padding = $padding
REMOVE j.padding
