//! For tests: an OpenCL driver (`cl_khr_icd`) of one card, whose kernels are the simulated ones of `zkfabric-hdl`.
//!
//! The loader finds the driver by `OCL_ICD_VENDORS`: the path of this crate's shared library (ocl-icd), or a folder with a file `*.icd` that holds it
//! (Khronos' loader knows `OCL_ICD_FILENAMES` for the former). The driver has one platform with one accelerator and takes xclbins only, whose
//! compute units, banks, links and metadata it reads with [`zkfabric_hdl::card::xclbin`].
//!
//! | like a card | |
//! |---|---|
//! | no compiler | sources are refused |
//! | banks | a buffer lies in a bank that its first argument reaches, or in the first one where it is used before; a run whose argument lies in another bank fails |
//! | arguments | index, size and kind are checked, and that all are set |
//! | runs | the simulated kernel reads and writes the card's memory by its addresses; a read of what nothing wrote, or outside of its buffers, fails the event, and so does a write |
//! | events | times of a monotonic clock; a command has ended when its call returns |
//! | handles | of nothing, of another kind and of what was released are errors |
//!
//! The driver's version (`CL_DRIVER_VERSION`) says how many objects are not released, how many runs there were, and why the last one failed.
//! `ZKFABRIC_MOCK_FAULT` asks for faults (`lost:N`, `memory:N`, `resources:N`, `wrong:N`, `fails:N`, `arguments:1`), `ZKFABRIC_MOCK_CARD` names the card,
//! `ZKFABRIC_SIM=verilated` runs Verilator's simulation.

mod api;
mod card;
mod code;
mod fault;
mod memory;
mod object;
mod table;
#[cfg(test)]
mod tests;
