"""What becomes of the program when ledger, machines and limits grow: `make bench-scale`."""
