//! Modular arithmetic on numbers of 256 bits, one row per call.
//!
//! Columns: [`Columns`]; constraints and their argument are in `modular::operation`.

crate::modular::operation::chip! {
    /// The chip.
    Modular256, "modular_256", zkfabric_abi::modular::CODES_256, 4
}
