"""The list of changes beside the texts: what is listed, what is filtered, how an entry looks."""
