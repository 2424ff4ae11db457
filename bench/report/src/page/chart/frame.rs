//! Axes and grid.

use plotters::coord::cartesian::Cartesian2d;
use plotters::prelude::{ChartBuilder, ChartContext, LabelAreaPosition, SVGBackend, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color, IntoFont, RGBColor, TextStyle};

use super::palette::{GRID, INK};
use super::{ASKED, Area, Axis, CHARACTER, Drawn};

/// Space around the plane of a drawing, in pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Margins {
    pub(super) left: u32,
    pub(super) right: u32,
    pub(super) top: u32,
}

/// Height below the plane: labels and the axis's name.
pub(super) const BELOW: u32 = 56;

/// Overhang of letters of the axes' names beyond the line on which the library puts them.
const EDGE: u32 = 4;

/// A plane with axes. Positions come from [`Axis::at`].
pub(super) struct Frame<'a, 'b> {
    area: &'a Area<'b>,
    chart: ChartContext<'a, SVGBackend<'b>, Cartesian2d<Axis, Axis>>,
    x: &'a Axis,
    y: &'a Axis,
}

impl<'a, 'b> Frame<'a, 'b> {
    /// Draws axes and grid.
    pub(super) fn open(
        area: &'a Area<'b>,
        (x, y): (&'a Axis, &'a Axis),
        margins: Margins,
    ) -> Drawn<Self> {
        let mut chart = ChartBuilder::on(area)
            .margin_left(EDGE)
            .margin_bottom(EDGE)
            .margin_top(margins.top)
            .margin_right(margins.right)
            .set_label_area_size(LabelAreaPosition::Left, margins.left)
            .set_label_area_size(LabelAreaPosition::Bottom, BELOW - EDGE)
            .build_cartesian_2d(x.clone(), y.clone())?;
        let y_label =
            |position: &f64| fitting(&y.label(*position), margins.left.saturating_sub(14));
        let mut mesh = chart.configure_mesh();
        if y.has_rows() {
            mesh.disable_y_mesh();
        }
        if !y.name.is_empty() {
            mesh.y_desc(y.name.as_str());
        }
        mesh.bold_line_style(GRID)
            .axis_style(INK)
            .label_style(style(INK))
            .y_label_formatter(&y_label)
            .x_desc(x.name.as_str())
            .axis_desc_style(style(INK))
            .draw()?;
        Ok(Self { area, chart, x, y })
    }

    /// Returns the pixel of a point.
    pub(super) fn pixel(&self, (x, y): (f64, f64)) -> (i32, i32) {
        self.chart.backend_coord(&(self.x.at(x), self.y.at(y)))
    }

    /// Returns the pixels of the plane: left, top, right, bottom.
    pub(super) fn plane(&self) -> (i32, i32, i32, i32) {
        let (left, bottom) = self.chart.backend_coord(&(self.x.from, self.y.from));
        let (right, top) = self.chart.backend_coord(&(self.x.to, self.y.to));
        (left, top, right, bottom)
    }

    /// Returns the whole drawing, in pixels.
    pub(super) const fn area(&self) -> &'a Area<'b> {
        self.area
    }
}

fn style<'a>(colour: RGBColor) -> TextStyle<'a> {
    ("sans-serif", ASKED).into_font().color(&colour.to_rgba())
}

/// Makes text with the middle of the given side at a pixel.
pub(super) fn text(
    area: &Area<'_>,
    content: &str,
    at: (i32, i32),
    (side, colour): (HPos, RGBColor),
) -> Drawn {
    let style = style(colour).pos(Pos::new(side, VPos::Center));
    area.draw(&Text::new(content.to_owned(), at, style))
}

/// Returns the text, or as much of it as fits into this many pixels.
pub(super) fn fitting(text: &str, pixels: u32) -> String {
    shortened(text, (f64::from(pixels) / CHARACTER) as usize)
}

/// Returns the text, or its beginning with an ellipsis if it has more characters.
fn shortened(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let kept = text.chars().take(longest.saturating_sub(1));
    kept.chain(['…']).collect()
}

/// Estimates the width of a text in pixels.
pub(super) fn width(text: &str) -> u32 {
    (text.chars().count() as f64 * CHARACTER).ceil() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_text_ends_in_an_ellipsis() {
        assert_eq!(shortened("transfers", 9), "transfers");
        assert_eq!(shortened("transfers", 5), "tran…");
        assert_eq!(shortened("é", 0), "…");
    }
}
