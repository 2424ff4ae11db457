//! Lines and steps over a number, each with a label beside it.

use plotters::element::DashedPathElement;
use plotters::prelude::PathElement;
use plotters::style::text_anchor::HPos;
use plotters::style::{Color, ShapeStyle};

use super::frame::{BELOW, Frame, Margins, fitting, text, width};
use super::palette::{INK, QUIET};
use super::{Area, Axis, Drawn, Look, TEXT, WIDTH, drawing, labels};
use crate::Error;
use crate::page::html::Markup;

/// A line through points.
#[derive(Debug, Clone)]
pub(in super::super) struct Curve {
    /// The line's name; a line without a name has no label.
    pub(in super::super) name: String,
    /// Points in order of x.
    pub(in super::super) points: Vec<(f64, f64)>,
    pub(in super::super) look: Look,
    /// Dashed and without marks: not a measurement.
    pub(in super::super) dashed: bool,
}

/// Positions of the lines' names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Tags {
    /// Right of the plane, at the height of a line's last point.
    Right,
    /// Above the plane, at a line's last point: for lines that all end at the same height. Names
    /// must be short.
    Above,
}

/// Lines in a plane.
#[derive(Debug, Clone)]
pub(in super::super) struct Curves {
    pub(in super::super) title: String,
    pub(in super::super) x: Axis,
    pub(in super::super) y: Axis,
    pub(in super::super) curves: Vec<Curve>,
    pub(in super::super) tags: Tags,
}

impl Curves {
    /// Draws the lines.
    ///
    /// # Errors
    /// [`Error::Drawing`].
    pub(in super::super) fn svg(&self) -> Result<Markup, Error> {
        drawing(&self.title, 380 + BELOW, |area| self.paint(area))
    }

    fn paint(&self, area: &Area<'_>) -> Drawn {
        let widest = self.curves.iter().map(|curve| width(&curve.name)).max();
        let (right, top) = match self.tags {
            Tags::Right => (widest.unwrap_or_default().clamp(40, WIDTH / 3) + 40, 12),
            Tags::Above => (24, 40),
        };
        let margins = Margins {
            left: 84,
            right,
            top,
        };
        let frame = Frame::open(area, (&self.x, &self.y), margins)?;
        for curve in &self.curves {
            line(&frame, curve)?;
        }
        match self.tags {
            Tags::Right => self.tags_right(&frame),
            Tags::Above => self.tags_above(&frame),
        }
    }

    /// Returns named lines with the pixel of their last point.
    fn ends(&self, frame: &Frame<'_, '_>) -> Vec<(&Curve, (i32, i32))> {
        let named = self.curves.iter().filter(|curve| !curve.name.is_empty());
        let end = |curve: &'_ Curve| curve.points.last().map(|point| frame.pixel(*point));
        named
            .filter_map(|curve| Some((curve, end(curve)?)))
            .collect()
    }

    fn tags_right(&self, frame: &Frame<'_, '_>) -> Drawn {
        let (_, top, right, bottom) = frame.plane();
        let ends = self.ends(frame);
        let wanted: Vec<f64> = ends.iter().map(|(_, end)| f64::from(end.1)).collect();
        let room = (f64::from(top) + TEXT / 2.0, f64::from(bottom) - TEXT / 2.0);
        let places = labels::spread(&wanted, TEXT * 1.25, room);
        let leader = QUIET.stroke_width(1);
        // Four extra pixels: the width of a text is an estimate.
        let room_for_names = WIDTH.saturating_sub(right.unsigned_abs() + 32);
        for ((curve, (x, y)), place) in ends.into_iter().zip(places) {
            let place = place as i32;
            let path = [(x + 7, y), (right + 2, place), (right + 8, place)];
            frame.area().draw(&PathElement::new(path, leader))?;
            if curve.dashed {
                let path = [(right + 9, place), (right + 24, place)];
                dashes(frame.area(), &path, curve.look)?;
            } else {
                curve.look.mark(frame.area(), (right + 16, place))?;
            }
            text(
                frame.area(),
                &fitting(&curve.name, room_for_names),
                (right + 28, place),
                (HPos::Left, INK),
            )?;
        }
        Ok(())
    }

    fn tags_above(&self, frame: &Frame<'_, '_>) -> Drawn {
        let (left, top, right, _) = frame.plane();
        let ends = self.ends(frame);
        let wanted: Vec<f64> = ends.iter().map(|(_, end)| f64::from(end.0)).collect();
        let widest = self.curves.iter().map(|curve| width(&curve.name)).max();
        let gap = f64::from(widest.unwrap_or_default()) + TEXT;
        let places = labels::spread(&wanted, gap, (f64::from(left), f64::from(right)));
        let leader = QUIET.stroke_width(1);
        for ((curve, (x, y)), place) in ends.into_iter().zip(places) {
            let place = place as i32;
            let path = [(x, y - 6), (x, top + 2), (place, top - 12)];
            frame.area().draw(&PathElement::new(path, leader))?;
            text(
                frame.area(),
                &curve.name,
                (place, top - 22),
                (HPos::Center, INK),
            )?;
        }
        Ok(())
    }
}

fn line(frame: &Frame<'_, '_>, curve: &Curve) -> Drawn {
    let pixels: Vec<(i32, i32)> = curve
        .points
        .iter()
        .map(|point| frame.pixel(*point))
        .collect();
    if curve.dashed {
        return dashes(frame.area(), &pixels, curve.look);
    }
    let style = curve.look.colour().stroke_width(2);
    frame
        .area()
        .draw(&PathElement::new(pixels.clone(), style))?;
    for (index, (point, pixel)) in curve.points.iter().zip(pixels).enumerate() {
        // The foot of a step is not a measurement.
        let next = curve.points.get(index + 1);
        if point.1 > 0.0 && next.is_none_or(|next| next.0 > point.0) {
            curve.look.mark(frame.area(), pixel)?;
        }
    }
    Ok(())
}

fn dashes(area: &Area<'_>, pixels: &[(i32, i32)], look: Look) -> Drawn {
    let style: ShapeStyle = look.colour().stroke_width(2);
    area.draw(&DashedPathElement::new(pixels.to_vec(), 7, 5, style))
}

/// Returns the points of an empirical distribution function: from zero at `from`, a step at every
/// value, up to one.
pub(in super::super) fn distribution(values: &[f64], from: f64) -> Vec<(f64, f64)> {
    let mut values = values.to_vec();
    values.sort_unstable_by(f64::total_cmp);
    let count = values.len() as f64;
    let mut points = vec![(from, 0.0)];
    for (index, value) in values.into_iter().enumerate() {
        points.push((value, index as f64 / count));
        points.push((value, (index + 1) as f64 / count));
    }
    points
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::number;

    #[test]
    fn a_distribution_reaches_one() {
        let points = distribution(&[3.0, 1.0, 2.0, 2.0], 0.0);
        assert_eq!(points.first(), Some(&(0.0, 0.0)));
        assert_eq!(points.last(), Some(&(3.0, 1.0)));
        assert!(points.contains(&(2.0, 0.75)));
        assert!(
            points
                .windows(2)
                .all(|pair| pair[0].0 <= pair[1].0 && pair[0].1 <= pair[1].1)
        );
    }

    #[test]
    fn a_drawing_puts_equal_ratios_at_equal_distances() {
        let points = [(10.0, 1e-3), (11.0, 1e-2), (12.0, 1e-1)];
        let curves = Curves {
            title: "a <title>".to_owned(),
            x: Axis::sizes("size", points.map(|point| point.0)).unwrap(),
            y: Axis::log("time", points.map(|point| point.1), number::seconds).unwrap(),
            curves: vec![Curve {
                name: "ours".to_owned(),
                points: points.to_vec(),
                look: Look::of(0),
                dashed: false,
            }],
            tags: Tags::Right,
        };
        let svg = curves.svg().unwrap();
        let attribute = |name: &str| -> Vec<i32> {
            let attribute = format!(" {name}=\"");
            let values = svg.as_str().split(&attribute).skip(1);
            let values = values.map(|rest| rest.split('"').next().unwrap().parse());
            values.map(Result::unwrap).collect()
        };
        // Three marks and the one beside the name.
        let (x, y) = (attribute("cx"), attribute("cy"));
        assert_eq!((x.len(), y.len()), (4, 4));
        assert!((x[1] - x[0]).abs_diff(x[2] - x[1]) <= 1, "{x:?}");
        assert!((y[1] - y[0]).abs_diff(y[2] - y[1]) <= 1, "{y:?}");
        assert!(y[0] > y[1], "more is higher: {y:?}");
        assert!(svg.as_str().contains("<title>a &lt;title&gt;</title>"));
        assert!(!svg.as_str().contains("http"));
    }
}
