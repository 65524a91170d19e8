"""The register for programs: `/api/v1`, read-only, every record with its sources and sentences."""
