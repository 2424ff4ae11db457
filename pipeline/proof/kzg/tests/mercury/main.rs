//! The opening of a multilinear polynomial: compared with a prover and a verifier by definition,
//! changed, forged, and checked in batches.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod absorption;
mod accumulation;
mod algebra;
mod changes;
mod encoding;
mod forgeries;
mod honest;
mod naive;
mod timing;
mod transcript;

use std::{borrow::Cow, sync::Mutex};

use ark_bn254::{Fr, G1Affine};
use ark_ff::One;
use zkfabric_host::cpu;
use zkfabric_kzg::{
    KzgError, ProverError, Srs, VerifierSrs,
    mercury::{self, Claim, Form, Proof, check, reduce},
    powers::development_verifier_srs,
};

use transcript::Chain;

const FORMS: [Form; 2] = [Form::Pairing, Form::Quotient];

/// Returns the development string, made once per length.
fn srs(form: Form, log_n: u32) -> &'static Srs {
    static MADE: Mutex<Vec<(Form, u32, &'static Srs)>> = Mutex::new(Vec::new());
    let mut made = MADE.lock().unwrap();
    if let Some((.., srs)) = made.iter().find(|(f, n, _)| (*f, *n) == (form, log_n)) {
        return srs;
    }
    let mut srs = Srs::development(cpu().as_ref(), log_n).unwrap();
    if form == Form::Quotient {
        srs = srs.without_tau_b_g2().unwrap();
    }
    let srs = Box::leak(Box::new(srs));
    made.push((form, log_n, srs));
    srs
}

fn verifier_srs(form: Form) -> VerifierSrs {
    let srs = development_verifier_srs().unwrap();
    match form {
        Form::Pairing => srs,
        Form::Quotient => srs.without_tau_b_g2().unwrap(),
    }
}

/// Runs the library's prover on the CPU.
fn open<'a>(
    srs: &Srs,
    coefficients: impl Into<Cow<'a, [Fr]>>,
    point: &[Fr],
    value: Fr,
    transcript: &mut impl mercury::Transcript,
) -> Result<Proof, ProverError> {
    mercury::open(cpu().as_ref(), srs, coefficients, point, value, transcript)
}

/// Runs the library's verifier on one claim with one commitment.
fn verify(
    form: Form,
    commitment: G1Affine,
    (point, value): (&[Fr], Fr),
    proof: &Proof,
) -> Result<(), KzgError> {
    let srs = verifier_srs(form);
    let claim = Claim {
        terms: &[(commitment, Fr::one())],
        point,
        value,
    };
    let terms = reduce(&srs, &claim, proof, &mut Chain::default())?;
    check(&srs, &[(Fr::one(), terms)])
}
