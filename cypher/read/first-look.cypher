// Nothing: what this engine reads in one statement is of one state.
