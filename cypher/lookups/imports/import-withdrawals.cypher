// Which changes are withdrawn, by the withdrawals of imports that hold.
MATCH (w:Withdrawal)
WHERE w.changes IS NOT NULL AND {{ 'w' | openAt }}
RETURN w.changes AS changes
