"""Readers under a fuzzer that is guided by coverage: `make fuzz READER=rtf SECONDS=600`."""
