//! Modular arithmetic on numbers of 384 bits, a row a call.
//!
//! Columns: [`Columns`]; constraints and their argument stand at `modular::operation`.

crate::modular::operation::chip! {
    /// The chip.
    Modular384, "modular_384", zkfabric_abi::modular::CODES_384, 6
}
