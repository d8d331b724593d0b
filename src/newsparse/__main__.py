"""`python -m newsparse` is the command `newsparse`."""

from newsparse.cli import main

if __name__ == "__main__":
    main()
