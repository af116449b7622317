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
    view.serialize(&mut Serializer::with_formatter(&mut *out, Lines::default())).map_err(io::Error::from)?;
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
#[derive(Default)]
struct Lines {
    inside: Vec<Container>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Container {
    Object,
    Array,
}

impl Lines {
    fn enter<W: ?Sized + Write>(&mut self, writer: &mut W, container: Container, mark: &[u8]) -> io::Result<()> {
        self.inside.push(container);
        writer.write_all(mark)
    }

    fn leave<W: ?Sized + Write>(&mut self, writer: &mut W, mark: &[u8]) -> io::Result<()> {
        self.inside.pop();
        writer.write_all(mark)
    }

    fn separate<W: ?Sized + Write>(&self, writer: &mut W, first: bool) -> io::Result<()> {
        let mark: &[u8] = match (self.inside.as_slice(), first) {
            ([Container::Object, Container::Array], true) => b"\n",
            ([Container::Object] | [Container::Object, Container::Array], false) => b",\n",
            (_, true) => b"",
            (_, false) => b",",
        };
        writer.write_all(mark)
    }
}

impl Formatter for Lines {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.enter(writer, Container::Array, b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.leave(writer, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.separate(writer, first)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.enter(writer, Container::Object, b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.leave(writer, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.separate(writer, first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_an_element() {
        let mut out = Vec::new();
        write(&mut out, &serde_json::json!({"a": [{"b": [1, 2]}, []], "c": {"d": {}, "e": 1}})).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "{\"a\":[\n{\"b\":[1,2]},\n[]],\n\"c\":{\"d\":{},\"e\":1}}\n");
    }
}
