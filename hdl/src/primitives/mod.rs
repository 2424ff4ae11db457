//! Registers with reset, memories, FIFOs, skid buffers.
