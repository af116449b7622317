//! JSON with one line an element of each top-level list: quick to write, and `grep` and `diff` can read it.

use std::io::{self, Write};

use schemars::{JsonSchema, schema_for};
use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

/// Writes a view, and a newline.
///
/// # Errors
/// The writer's.
pub fn write(out: &mut dyn Write, view: &impl Serialize) -> io::Result<()> {
    view.serialize(&mut Serializer::with_formatter(&mut *out, Lines { depth: 0 })).map_err(io::Error::from)?;
    out.write_all(b"\n")
}

/// Writes the JSON Schema of a view.
///
/// # Errors
/// The writer's.
pub fn write_schema<View: JsonSchema>(out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &schema_for!(View)).map_err(io::Error::from)?;
    out.write_all(b"\n")
}

/// Breaks lines between the fields of the outermost object and between the elements of its lists.
struct Lines {
    depth: u32,
}

impl Lines {
    fn separate<W: ?Sized + Write>(&self, writer: &mut W, first: bool) -> io::Result<()> {
        let mark: &[u8] = match (self.depth <= 2, first) {
            (true, true) => b"\n",
            (true, false) => b",\n",
            (false, true) => b"",
            (false, false) => b",",
        };
        writer.write_all(mark)
    }
}

impl Formatter for Lines {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth += 1;
        writer.write_all(b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth -= 1;
        writer.write_all(b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.separate(writer, first)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        // An object in an object counts as deep: only lists are broken.
        self.depth += if self.depth == 1 { 2 } else { 1 };
        writer.write_all(b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.depth = if self.depth == 3 { 1 } else { self.depth - 1 };
        writer.write_all(b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        if self.depth == 1 && first { Ok(()) } else { self.separate(writer, first) }
    }
}
