//! Ethereum state transition on revm, for host and guest.
