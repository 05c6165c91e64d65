namespace TeachBot.Core.Documents;

/// <summary>A renderer of blocks. A new kind of block does not compile before every platform can show it.</summary>
public interface IBlockWriter
{
    /// <summary>Writes a heading.</summary>
    void Write(Heading block);

    /// <summary>Writes running text.</summary>
    void Write(Paragraph block);

    /// <summary>Writes points.</summary>
    void Write(BulletList block);

    /// <summary>Writes words set apart.</summary>
    void Write(Quote block);

    /// <summary>Writes code.</summary>
    void Write(CodeBlock block);

    /// <summary>Writes a table.</summary>
    void Write(Table block);

    /// <summary>Writes small print.</summary>
    void Write(Note block);
}

/// <summary>A renderer of the parts of a line: an arm for each.</summary>
public interface IInlineWriter
{
    /// <summary>Writes plain words.</summary>
    void Write(Words part);

    /// <summary>Writes words that matter.</summary>
    void Write(Strong part);

    /// <summary>Writes something to type.</summary>
    void Write(Code part);

    /// <summary>Writes a link.</summary>
    void Write(Link part);

    /// <summary>Writes a person.</summary>
    void Write(Person part);
}
