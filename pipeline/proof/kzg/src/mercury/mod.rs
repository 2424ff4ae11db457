//! Opening of one multilinear polynomial at one point: Mercury, with a division that a pairing
//! checks.
//!
//! Mercury is ePrint 2025/385; the batched opening at its end is BDFG20 (ePrint 2020/081, section
//! 4), as in [`verify`](mod@crate::verify). `docs/mercury.md` argues why the change below is sound.
//!
//! # The claim
//! `f` has `s` variables and `2^s` values. The value with index `i` is the coefficient of `X^i` in
//! the committed polynomial, and bit `k` of `i`, the lowest first, belongs to the variable `z_k`:
//! `f(z) = sum_i f_i prod_k (bit_k(i) ? z_k : 1 - z_k)`. Coefficients from `2^s` on, which a longer
//! reference string allows, are not part of the claim.
//!
//! The values are a matrix of `b = 2^`[`LOG_COLUMNS`] columns and `R = 2^s / b` rows,
//! `i = b row + col`; `u1 = (z_0, ..)` are the [`LOG_COLUMNS`] variables of the column, `u2` the
//! variables of the row. With `P_u(X) = prod_k ((1 - u_k) + u_k X^(2^k))` the coefficients of `P_u`
//! are the weights of `u`.
//!
//! # Rounds
//! The transcript has absorbed the reference string, all commitments and everything that determines
//! the weights of the [`Claim`]. The rounds follow, one function of `rounds` each, called by both
//! sides:
//!
//! | absorbed | drawn |
//! |---|---|
//! | `s`, [`LOG_COLUMNS`], form, `z`, `v` | |
//! | `[h]`, `h(X) = sum_row X^row sum_col eq(u1, col) f[row, col]` | `alpha` |
//! | `[g]`, `[q]`, `f(X) = q(X) (X^b - alpha) + g(X)`, `deg g < b` | `gamma` |
//! | `[S]`, `[D]`, `D(X) = X^(b-1) g(1/X)` | `zeta` |
//! | `g, h, S` at `zeta` and `1/zeta`; in the form with a quotient `[H]` | `beta` |
//! | `[W]` | `y` |
//! | `[W']` | `kappa` |
//!
//! `S` collects the non-constant terms of a sum of products of Laurent polynomials:
//! `g(X) P_u1(1/X) + g(1/X) P_u1(X) + gamma (h(X) P_u2(1/X) + h(1/X) P_u2(X))`
//! `= 2 (h(alpha) + gamma v) + X S(X) + S(1/X) / X`.
//! The verifier solves this equation at `zeta` for `h(alpha)`, and `W`, `W'` open `g` and `S` at
//! `zeta` and `1/zeta`, `h` at these and at `alpha`, and `D` at `zeta` with the value
//! `zeta^(b-1) g(1/zeta)`.
//!
//! # The division
//! | [`Form`] | the verifier checks | needs |
//! |---|---|---|
//! | [`Form::Pairing`] | `e([f] - [g] + alpha [q], G2) = e([q], tau^b G2)` | `tau^b G2` |
//! | [`Form::Quotient`] | `f(X) - (zeta^b - alpha) q(X) - g(zeta) = (X - zeta) H(X)` | one more commitment of `2^s` |
//!
//! The second is the paper's. The first is the identity itself, but alone it does not bound the
//! degree of `g`: `g + c (X^b - alpha)` and `q - c` satisfy it, too. The opening of `D` bounds that
//! degree, in both forms.
//!
//! # Soundness in short
//! `D` makes `g` the remainder, so that `g_col = sum_row f[row, col] alpha^row`. The constant terms
//! of the equation of `S`, separated by `gamma`, state `sum_col eq(u1, col) g_col = h(alpha)` and
//! `sum_row eq(u2, row) h_row = v`. `h` was sent before `alpha`, so the first makes
//! `h_row = sum_col eq(u1, col) f[row, col]`, and the second is the claim.
//!
//! # Cost
//! Prover: `[q]`, `2^s - b` full-width scalars, two field multiplications per value, and
//! commitments of `b` or `R` scalars; [`Form::Quotient`] doubles the first. Verifier: [`reduce`]
//! takes nine or ten multiplications in G1 in addition to the claim's own commitments, and
//! [`check`] takes three or two pairs for any number of openings.

mod claim;
mod form;
#[cfg(feature = "prover")]
mod open;
mod points;
mod proof;
mod rounds;
mod verify;

pub use claim::Claim;
pub use form::Form;
#[cfg(feature = "prover")]
pub use open::open;
pub use proof::{Elements, Evaluations, Proof};
pub use rounds::Transcript;
pub use verify::{PairingTerms, check, reduce};

/// log2 of the number `b` of columns, the same for every size: the openings of all sizes use the
/// same `tau^b G2` and are checked together.
pub const LOG_COLUMNS: usize = 11;
/// Fewest variables of a claim: four rows.
pub const MIN_VARIABLES: usize = LOG_COLUMNS + 2;
/// Most variables of a claim.
pub const MAX_VARIABLES: usize = 28;
