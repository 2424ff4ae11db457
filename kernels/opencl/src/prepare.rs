//! Builds ahead of the calls that need them.
//!
//! A program is built by the first call that needs it, unless it was announced. An announcement
//! returns at once; other threads build, and a call waits for its own program only.

use std::sync::Arc;

use zkfabric_sumcheck::{Linear, Program as RowProgram, fractions::Message};

use crate::{
    Device, Variant,
    source::{Kind, Source},
    sums::{Code, leaves_code, rows_code},
};

/// What a device compiles for the rows of an instance. The programs depend on the shape of the
/// forms alone, that is on the places of their coefficients other than 0, 1 and -1, so any other
/// coefficients stand for challenges that are not known yet.
#[derive(Debug, Clone, Copy)]
pub struct SumForms<'a> {
    /// Code over the columns of a row.
    pub program: &'a RowProgram,
    /// Messages of [`Device::fractions`].
    pub messages: &'a [Message],
    /// Form of [`Device::sum_rows`].
    pub form: &'a Linear,
}

impl Device {
    /// Begins to build programs, in this order, on other threads. Programs that are there or under
    /// way are left alone; a failed build is tried again by the call that needs the program. Until
    /// the variant is known, its measurement comes first.
    ///
    /// Drops of the last device end the builds that have not begun; no drop waits for a compiler.
    pub fn prepare(&self, kinds: &[Kind]) {
        let keccak = self.keccak_variant();
        let kinds = kinds.to_vec();
        self.announce(move |variant| {
            let of = |kind| match kind {
                Kind::Keccak => keccak,
                Kind::Products | Kind::Ntt | Kind::Msm | Kind::Sums | Kind::Layers => variant,
            };
            let sources = kinds.into_iter().map(|kind| Source::Fixed(kind, of(kind)));
            sources.collect()
        });
    }

    /// As [`Device::prepare`], for the programs of sums that are generated from code. Code that is
    /// too long for the device is skipped.
    pub fn prepare_sums(&self, forms: &[SumForms<'_>]) {
        let text = |code: Code| code.check(&self.shared).ok().map(|()| code.text);
        let with_messages = forms.iter().filter(|forms| !forms.messages.is_empty());
        let leaves = with_messages.map(|forms| leaves_code(forms.program, forms.messages));
        let leaves: Vec<String> = leaves.filter_map(text).collect();
        let rows = forms
            .iter()
            .map(|forms| rows_code(forms.program, forms.form));
        let rows: Vec<String> = rows.filter_map(text).collect();
        self.announce(move |variant| {
            let leaves = leaves.iter().map(|text| Source::leaves(text, variant));
            let rows = rows.iter().map(|text| Source::rows(text, variant));
            leaves.chain(rows).collect()
        });
    }

    /// Begins to build what `sources` returns for the device's variant.
    fn announce(&self, sources: impl FnOnce(Variant) -> Vec<Source> + Send + 'static) {
        let programs = &self.shared.programs;
        if let Some(variant) = self.known_variant() {
            programs.prepare(sources(variant));
            return;
        }
        // A strong reference would keep the builds of a dropped device going.
        let shared = Arc::downgrade(&self.shared);
        programs.then(move || {
            let Some(device) = shared.upgrade().map(|shared| Self { shared }) else {
                return;
            };
            // An error of the measurement is that of the first call, too.
            if let Ok(variant) = device.variant() {
                device.shared.programs.prepare(sources(variant));
            }
        });
    }
}
