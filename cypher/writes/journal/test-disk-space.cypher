// Whether there is room on the disk: writes something to the head of the journal, and removes it.
MATCH (j:Journal {id: 'journal'})
SET j.padding = $padding
REMOVE j.padding
