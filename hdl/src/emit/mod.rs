//! Verilog of rust-hdl blocks, width-exact.
