//! The constraints of the VM, one folder a chip.
