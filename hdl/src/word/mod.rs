//! Words of any width for rust-hdl blocks.
