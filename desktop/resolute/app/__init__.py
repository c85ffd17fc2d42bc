"""The use cases that join the parts: read and compare two files, write the outputs, prove them. No Qt."""
