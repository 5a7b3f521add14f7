"""What pages of HTML are held against, whatever they are."""
import subprocess


def tidy_says(path, env):
    """The first thing that tidy has against a page; nothing where it has none. What is empty on purpose,
    as a box that people tick or the colour of a sign, stays."""
    said = subprocess.run(["tidy", "-quiet", "-errors", "--drop-empty-elements", "no", path],
                          text=True, capture_output=True, env=env).stderr.strip()
    return said.splitlines()[0] if said else None
