//! Modular arithmetic on numbers of 384 bits, one row per call.
//!
//! Columns: [`Columns`]; constraints and their argument are in `modular::operation`.

crate::modular::operation::chip! {
    /// The chip.
    Modular384, "modular_384", zkfabric_abi::modular::CODES_384, 6
}
