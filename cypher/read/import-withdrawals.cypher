// Which entries of the journal are withdrawn, by the withdrawals of imports that hold.
MATCH (w:Withdrawal)
WHERE w.changes IS NOT NULL AND w.until = $openEnd
RETURN w.changes AS changes
