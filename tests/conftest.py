"""Wires the fixtures that several kinds of tests share."""

pytest_plugins = ["servers.fixtures"]
