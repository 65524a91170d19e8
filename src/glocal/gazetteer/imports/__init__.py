"""Sources that users have and that may not be bundled: dumps of GeoNames, Japan's list of local governments, mergers.

`bring.import_file` turns a file into a normalised source that is kept beside the gazetteer file;
`shelf.kept_sources` returns what is kept, which every later building takes in.
"""
