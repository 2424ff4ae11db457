//! Points with names.

use plotters::prelude::PathElement;
use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{BELOW, Frame, Margins, fitting, text, width};
use super::labels::{Extent, overlap};
use super::palette::{INK, QUIET};
use super::{Area, Axis, Drawn, Look, TEXT, WIDTH, drawing};
use crate::Error;
use crate::page::html::Markup;

/// A point.
#[derive(Debug, Clone)]
pub(in super::super) struct Point {
    pub(in super::super) name: String,
    pub(in super::super) at: (f64, f64),
    pub(in super::super) look: Look,
}

/// Points in a plane.
#[derive(Debug, Clone)]
pub(in super::super) struct Scatter {
    pub(in super::super) title: String,
    pub(in super::super) x: Axis,
    pub(in super::super) y: Axis,
    pub(in super::super) points: Vec<Point>,
}

/// Half a mark and a pixel, so that names do not touch marks.
const MARK: i32 = 7;

impl Scatter {
    /// Draws the points.
    ///
    /// # Errors
    /// [`Error::Drawing`].
    pub(in super::super) fn svg(&self) -> Result<Markup, Error> {
        drawing(&self.title, 380 + BELOW, |area| self.paint(area))
    }

    fn paint(&self, area: &Area<'_>) -> Drawn {
        let margins = Margins {
            left: 84,
            right: 24,
            top: 16,
        };
        let frame = Frame::open(area, (&self.x, &self.y), margins)?;
        let pixels: Vec<(i32, i32)> = self
            .points
            .iter()
            .map(|point| frame.pixel(point.at))
            .collect();
        let mut taken: Vec<Extent> = pixels.iter().map(|pixel| around(*pixel)).collect();
        for (point, pixel) in self.points.iter().zip(&pixels) {
            let name = fitting(&point.name, WIDTH / 3);
            let (extent, from) = place(&name, *pixel, &taken, frame.plane());
            taken.push(extent);
            let middle = (extent.1 + extent.3) / 2;
            let (side, left) = match (extent.0 > pixel.0, extent.2 < pixel.0) {
                (true, _) => (HPos::Left, extent.0),
                (_, true) => (HPos::Right, extent.2),
                _ => (HPos::Center, i32::midpoint(extent.0, extent.2)),
            };
            if from > 0 {
                let path = [*pixel, (left, middle)];
                area.draw(&PathElement::new(path, QUIET.stroke_width(1)))?;
            }
            text(area, &name, (left, middle), (side, INK))?;
        }
        for (point, pixel) in self.points.iter().zip(pixels) {
            point.look.mark(area, pixel)?;
        }
        Ok(())
    }
}

const fn around((x, y): (i32, i32)) -> Extent {
    (x - MARK, y - MARK, x + MARK, y + MARK)
}

/// Returns the position of a name that covers neither marks nor names, the nearest first: right,
/// left, above, below, then the same further away. Also returns the distance in steps. If every
/// position is taken, the name lies directly right of the point.
fn place(name: &str, (x, y): (i32, i32), taken: &[Extent], plane: Extent) -> (Extent, i32) {
    let (wide, high) = (width(name).cast_signed(), (TEXT * 1.2) as i32);
    let inside = |extent: &Extent| {
        extent.0 > plane.0 && extent.1 > plane.1 && extent.2 < plane.2 + MARK && extent.3 < plane.3
    };
    let extent = |left: i32, middle: i32| (left, middle - high / 2, left + wide, middle + high / 2);
    for step in 0..8 {
        let away = step * high;
        let candidates = [
            extent(x + MARK + 2, y + away),
            extent(x + MARK + 2, y - away),
            extent(x - MARK - 2 - wide, y + away),
            extent(x - MARK - 2 - wide, y - away),
            extent(x - wide / 2, y - high - away),
            extent(x - wide / 2, y + high + away),
        ];
        let free = |candidate: &&Extent| {
            inside(candidate) && !taken.iter().any(|other| overlap(**candidate, *other))
        };
        if let Some(found) = candidates.iter().find(free) {
            return (*found, step);
        }
    }
    (extent(x + MARK + 2, y), 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_do_not_cover_each_other() {
        let plane = (0, 0, 800, 400);
        let points = [(100, 100), (110, 103), (104, 96), (790, 200), (100, 110)];
        let mut taken: Vec<Extent> = points.map(around).to_vec();
        for point in points {
            let (extent, _) = place("transfers/100", point, &taken, plane);
            let covered = taken.iter().any(|other| overlap(extent, *other));
            assert!(!covered, "{point:?}: {extent:?} in {taken:?}");
            assert!(extent.2 <= plane.2);
            taken.push(extent);
        }
    }
}
