// How deep attributions about attributions, and withdrawals of withdrawals, go.
CALL () { MATCH (a:Attribution) RETURN max(a.depth) AS attributions }
CALL () { MATCH (w:Withdrawal) RETURN max(w.depth) AS withdrawals }
RETURN attributions AS attributions, withdrawals AS withdrawals
