"""Questions in English and the SQL that answers them, drawn from composable templates."""
