"""The texts that a database holds, kept so that a misspelled one is found as the data spells it."""
