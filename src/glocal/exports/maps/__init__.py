"""Maps drawn as SVG: ties and places on the globe, without script or tiles."""
