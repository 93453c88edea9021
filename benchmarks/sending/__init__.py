"""How fast and in how little memory `dispatch send` sends, beside smtp-source and mailmerge."""
