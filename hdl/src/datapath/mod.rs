//! Arithmetic pipelines as graphs: balanced, simulated, written as Verilog.
