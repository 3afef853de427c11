"""A practice exchange: a server on loopback that speaks an exchange's HTTP as it is documented."""
