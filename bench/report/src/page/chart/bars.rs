//! Rows of horizontal segments.

use plotters::prelude::{PathElement, Rectangle};
use plotters::style::Color;
use plotters::style::text_anchor::HPos;

use super::frame::{BELOW, Frame, Margins, text, width};
use super::palette::{INK, QUIET, fill, hatched, on_fill};
use super::{Area, Axis, Drawn, WIDTH, drawing};
use crate::Error;
use crate::page::html::Markup;

/// Height of a row, and of the bar in it.
const ROW: u32 = 30;
const THICK: i32 = 20;
/// Distance between lines of a hatching.
const HATCH: usize = 6;

/// A part of a bar.
#[derive(Debug, Clone, Copy)]
pub(in super::super) struct Segment {
    pub(in super::super) from: f64,
    pub(in super::super) to: f64,
    /// The segment's colour and hatching.
    pub(in super::super) look: usize,
    /// A number on the segment, if there is room.
    pub(in super::super) number: Option<usize>,
}

/// A row.
#[derive(Debug, Clone)]
pub(in super::super) struct Bar {
    pub(in super::super) name: String,
    pub(in super::super) segments: Vec<Segment>,
    /// Text right of the last segment.
    pub(in super::super) note: String,
}

/// Rows over a common axis.
#[derive(Debug, Clone)]
pub(in super::super) struct Bars {
    pub(in super::super) title: String,
    pub(in super::super) x: Axis,
    pub(in super::super) bars: Vec<Bar>,
    /// A value with a line through all rows.
    pub(in super::super) reference: Option<f64>,
}

impl Bars {
    /// Returns the rows' names and notes.
    pub(in super::super) fn values(&self) -> Vec<[String; 2]> {
        let bars = self.bars.iter();
        bars.map(|bar| [bar.name.clone(), bar.note.clone()])
            .collect()
    }

    /// Draws the rows.
    ///
    /// # Errors
    /// [`Error::Drawing`].
    pub(in super::super) fn svg(&self) -> Result<Markup, Error> {
        let rows = u32::try_from(self.bars.len()).unwrap_or(u32::MAX / ROW / 2);
        drawing(&self.title, rows * ROW + 12 + BELOW, |area| {
            self.paint(area)
        })
    }

    fn paint(&self, area: &Area<'_>) -> Drawn {
        let widest = |texts: &mut dyn Iterator<Item = &String>| texts.map(|text| width(text)).max();
        let names = widest(&mut self.bars.iter().map(|bar| &bar.name)).unwrap_or_default();
        let notes = widest(&mut self.bars.iter().map(|bar| &bar.note)).unwrap_or_default();
        let y = Axis::rows(self.bars.iter().map(|bar| bar.name.clone()));
        let margins = Margins {
            left: (names + 14).min(2 * WIDTH / 5),
            right: (notes + 20).min(WIDTH / 3),
            top: 12,
        };
        let frame = Frame::open(area, (&self.x, &y), margins)?;
        if let Some(value) = self.reference {
            let path = [frame.pixel((value, y.from)), frame.pixel((value, y.to))];
            area.draw(&PathElement::new(path, QUIET.stroke_width(2)))?;
        }
        for (bar, (position, _)) in self.bars.iter().zip(&y.ticks) {
            paint_bar(&frame, bar, *position)?;
        }
        Ok(())
    }
}

fn paint_bar(frame: &Frame<'_, '_>, bar: &Bar, position: f64) -> Drawn {
    let (mut end, middle) = frame.pixel((0.0, position));
    for segment in &bar.segments {
        let (a, b) = (
            frame.pixel((segment.from, position)).0,
            frame.pixel((segment.to, position)).0,
        );
        let (left, mut right) = (a.min(b), a.max(b));
        // A single segment is drawn at a visible minimum width; among others it would shift them.
        if bar.segments.len() == 1 && segment.to != segment.from {
            right = right.max(left + 2);
        }
        end = end.max(right);
        paint_segment(frame.area(), segment, (left, right, middle))?;
    }
    text(
        frame.area(),
        &bar.note,
        (end + 6, middle),
        (HPos::Left, INK),
    )
}

fn paint_segment(
    area: &Area<'_>,
    segment: &Segment,
    (left, right, middle): (i32, i32, i32),
) -> Drawn {
    if right <= left {
        return Ok(());
    }
    let (top, bottom) = (middle - THICK / 2, middle + THICK / 2);
    let corners = [(left, top), (right, bottom)];
    area.draw(&Rectangle::new(corners, fill(segment.look).filled()))?;
    if hatched(segment.look) {
        let line = on_fill(segment.look).mix(0.6).stroke_width(1);
        for start in (left - THICK..right).step_by(HATCH) {
            // From the lower edge up to the right, clipped to the segment.
            let (from, to) = (start.max(left), (start + THICK).min(right));
            if from < to {
                let path = [(from, bottom - (from - start)), (to, bottom - (to - start))];
                area.draw(&PathElement::new(path, line))?;
            }
        }
    }
    // A border as wide as the segment would hide its colour.
    if right - left > 3 {
        area.draw(&Rectangle::new(corners, INK.stroke_width(1)))?;
    }
    let Some(number) = segment.number.map(|number| number.to_string()) else {
        return Ok(());
    };
    let wide = width(&number).cast_signed();
    if right - left < wide + 4 {
        return Ok(());
    }
    let centre = i32::midpoint(left, right);
    if hatched(segment.look) {
        let patch = [
            (centre - wide / 2 - 2, top + 2),
            (centre + wide / 2 + 2, bottom - 2),
        ];
        area.draw(&Rectangle::new(patch, fill(segment.look).filled()))?;
    }
    text(
        area,
        &number,
        (centre, middle),
        (HPos::Center, on_fill(segment.look)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::number;

    fn bars(looks: &[usize]) -> String {
        let segments = looks.iter().enumerate().map(|(index, look)| Segment {
            from: index as f64,
            to: index as f64 + 1.0,
            look: *look,
            number: Some(index + 1),
        });
        let bar = Bar {
            name: "a bar".to_owned(),
            segments: segments.collect(),
            note: "3 s".to_owned(),
        };
        let bars = Bars {
            title: "bars".to_owned(),
            x: Axis::linear("s", [looks.len() as f64], number::digits),
            bars: vec![bar],
            reference: None,
        };
        bars.svg().unwrap().as_str().to_owned()
    }

    #[test]
    fn segments_are_as_long_as_their_values() {
        let svg = bars(&[0, 1, 2]);
        let widths: Vec<i32> = svg
            .split("<rect ")
            .skip(1)
            .filter(|rect| !rect.contains("fill=\"none\""))
            .map(|rect| rect.split("width=\"").nth(1).unwrap())
            .map(|rest| rest.split('"').next().unwrap().parse().unwrap())
            .collect();
        assert_eq!(widths.len(), 3);
        assert!(
            widths
                .iter()
                .all(|width| width.abs_diff(widths[0]) <= 1 && *width > 100)
        );
        assert!(svg.contains("3 s") && svg.contains("a bar"));
    }

    #[test]
    fn the_ninth_segment_is_hatched() {
        let lines = |svg: &str| svg.matches("opacity=\"0.6\"").count();
        assert_eq!(lines(&bars(&[7])), 0);
        assert!(lines(&bars(&[8])) > 10);
    }
}
