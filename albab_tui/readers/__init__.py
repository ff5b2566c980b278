"""Files of other kinds as stores: who reads a file, the program itself or a reader from another distribution."""
