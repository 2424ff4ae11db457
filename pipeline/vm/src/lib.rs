//! RISC-V executor: ELF, decoding, execution, trace.
