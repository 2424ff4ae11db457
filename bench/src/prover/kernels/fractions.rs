//! Sums of fractions (GKR), per message: the tree alone, and with all its layers.

use ark_bn254::Fr;
use zkfabric_host::{
    Backend,
    sums::{FractionInstance, Fractions, RowPoint, Sums as _, Table},
};

use super::{Case, Recorded, Session, borrowed, limbs};
use crate::{Error, inputs::Words, limit::Limit};

pub(super) fn run(
    session: &mut Session<'_>,
    backend: &dyn Backend,
    recorded: &Recorded,
) -> Result<(), Error> {
    let call = &recorded.fractions;
    let tables = borrowed(call.instances.iter().map(|instance| &instance.tables));
    let instances: Vec<FractionInstance<'_>> = (call.instances.iter().zip(&tables))
        .map(|(instance, tables)| FractionInstance {
            tables,
            program: &instance.program,
            messages: instance.messages.clone(),
        })
        .collect();
    let rows = |tables: &[&Table]| tables.first().map_or(0, |table| table.rows());
    let of_instance = |i: &FractionInstance<'_>| rows(i.tables) * i.messages.len();
    let messages: usize = instances.iter().map(of_instance).sum();
    let log_groups = call.log_groups;

    let tree = Case {
        name: "kernel/fractions/tree/message",
        units: messages,
        limit: None,
    };
    tree.run(session, || {
        backend.fractions(&instances, log_groups)?;
        Ok(())
    })?;
    let limit = limit(session.limit, recorded);
    let all = Case {
        name: "kernel/fractions/message",
        units: messages,
        limit: Some(limit),
    };
    all.run(session, || {
        let mut tree = backend.fractions(&instances, log_groups)?;
        layers(tree.as_mut(), log_groups)
    })
}

/// Computes all layers, with challenges from a fixed seed.
fn layers(tree: &mut (dyn Fractions + '_), log_groups: u32) -> Result<(), Error> {
    let mut words = Words::new(11);
    let mut groups: Vec<Fr> = Vec::new();
    let mut lanes = [(); 3].map(|()| words.element());
    for k in (0..log_groups).rev() {
        let (lambda, child) = (words.element(), words.element());
        let mut point = vec![child];
        let mut challenge = |_| {
            let r = words.element();
            point.push(r);
            r
        };
        let above = RowPoint {
            groups: &groups,
            lanes: &lanes,
        };
        tree.layer(k, lambda, above, &mut challenge)?;
        let Some((above, last)) = point.split_last_chunk() else {
            return Err(Error::Rejected {
                peer: "backend",
                reason: "a layer of fractions ended without its rounds".to_owned(),
            });
        };
        (groups, lanes) = (above.to_vec(), *last);
    }
    Ok(())
}

/// Returns the minimum time of all messages: the forms of each instance's denominators by the
/// widths of their columns.
fn limit(limit: Limit, recorded: &Recorded) -> f64 {
    let mut seconds = 0.0;
    for (index, instance) in recorded.fractions.instances.iter().enumerate() {
        let main = recorded.commit.instances.get(index);
        let rows = instance.tables.first().map_or(0, |table| table.rows());
        // Values outside the main columns, fixed ones and products, count as whole elements: they
        // are few.
        let width = |value: usize| {
            let column = main.and_then(|columns| columns.get(value));
            column.map_or(5, limbs)
        };
        for message in &instance.messages {
            let terms = message.denominator.terms.iter();
            let products = terms.map(|(value, _)| width(*value)).sum();
            seconds += rows as f64 * limit.fraction(products);
        }
    }
    seconds
}
