//! Verilator, Icarus Verilog and yosys.
