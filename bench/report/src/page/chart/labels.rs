//! Positions of labels without overlap.

/// Moves positions so that neighbours are at least `gap` apart and all lie from `low` to `high`,
/// each as close to its original position as this greedy walk gets. If they do not fit, the gaps
/// become equal and smaller. The order of the positions is kept.
pub(super) fn spread(wanted: &[f64], gap: f64, (low, high): (f64, f64)) -> Vec<f64> {
    let mut order: Vec<(usize, f64)> = wanted.iter().copied().enumerate().collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1));
    let between = wanted.len().saturating_sub(1).max(1) as f64;
    let gap = gap.min((high - low) / between);
    // Down first, then back up from the lower edge: the second walk cannot push a label above
    // `low`, as all gaps fit.
    let mut next = low;
    for (_, place) in &mut order {
        *place = place.max(next);
        next = *place + gap;
    }
    let mut last = high;
    for (_, place) in order.iter_mut().rev() {
        *place = place.min(last);
        last = *place - gap;
    }
    let mut places = vec![low; wanted.len()];
    for (index, place) in order {
        if let Some(slot) = places.get_mut(index) {
            *slot = place;
        }
    }
    places
}

/// A box in pixels: left, top, right, bottom.
pub(super) type Extent = (i32, i32, i32, i32);

/// Returns whether two boxes have a pixel in common.
pub(super) const fn overlap(a: Extent, b: Extent) -> bool {
    a.0 < b.2 && b.0 < a.2 && a.1 < b.3 && b.1 < a.3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_keep_their_gap_and_their_order() {
        let places = spread(&[50.0, 52.0, 10.0, 51.0], 15.0, (0.0, 100.0));
        assert_eq!(places, [50.0, 80.0, 10.0, 65.0]);
        let places = spread(&[98.0, 99.0, 97.0], 15.0, (0.0, 100.0));
        assert_eq!(places, [85.0, 100.0, 70.0]);
    }

    #[test]
    fn too_many_share_what_there_is() {
        let places = spread(&[5.0; 5], 50.0, (0.0, 100.0));
        assert_eq!(places, [0.0, 25.0, 50.0, 75.0, 100.0]);
        assert_eq!(spread(&[], 1.0, (0.0, 1.0)), Vec::<f64>::new());
        assert_eq!(spread(&[7.0], 1.0, (0.0, 5.0)), [5.0]);
    }

    #[test]
    fn boxes_that_touch_do_not_overlap() {
        assert!(!overlap((0, 0, 10, 10), (10, 0, 20, 10)));
        assert!(overlap((0, 0, 10, 10), (9, 9, 20, 20)));
    }
}
