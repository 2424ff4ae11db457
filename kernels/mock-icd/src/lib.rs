//! For tests: an OpenCL driver (`cl_khr_icd`) of one card, whose kernels are the simulated kernels
//! of `zkfabric-hdl`.
//!
//! The loader finds the driver by `OCL_ICD_VENDORS`: the path of this crate's shared library
//! (ocl-icd), or a folder with a `*.icd` file that contains the path (Khronos' loader reads
//! `OCL_ICD_FILENAMES` for the former). The driver has one platform with one accelerator and
//! accepts xclbins only; it reads their compute units, banks, links and metadata with
//! [`zkfabric_hdl::card::xclbin`].
//!
//! | like a card | |
//! |---|---|
//! | no compiler | sources are refused |
//! | banks | a buffer lies in a bank that its first argument reaches, or in the first bank if it is used before; a run whose argument lies in another bank fails |
//! | arguments | index, size and kind are checked, and that every argument is set |
//! | runs | the simulated kernel reads and writes the card's memory by its addresses; a read of unwritten memory and an access outside of its buffers fail the event |
//! | events | times of a monotonic clock; a command has ended when its call returns, or as `ZKFABRIC_MOCK_ORDER` says |
//! | handles | unknown handles, handles of another kind and released handles are errors |
//!
//! The driver's version (`CL_DRIVER_VERSION`) gives the number of unreleased objects, the number of
//! runs, and the last run's failure. `ZKFABRIC_MOCK_FAULT` asks for faults (`lost:N`, `memory:N`,
//! `resources:N`, `wrong:N`, `fails:N`, `dies:N`, `arguments:1`), `ZKFABRIC_MOCK_CARD` names the
//! card, `ZKFABRIC_SIM=verilated` runs Verilator's simulation, and `ZKFABRIC_MOCK_ORDER` asks for
//! another order of commands: `early:BYTES` (blocking writes of up to so many bytes return before
//! the data is on the card, as with Intel's drivers), `late` (every command ends when somebody
//! waits for it), `reverse` (commands of other queues end before it, the newest first).

mod api;
mod card;
mod code;
mod fault;
mod memory;
mod object;
mod order;
mod table;
#[cfg(test)]
mod tests;
