using System.Text;
using ArticleCleaner.Signals.Networks;

namespace ArticleCleaner.Signals;

/// <summary>
/// The model's file: a mark, a version, the provenance, then the parts in a fixed order. Little-endian; the same model gives the
/// same bytes.
/// </summary>
internal static class ContentModelFile
{
    private const int Version = 2;

    /// <summary>More items than any model has: what is above it is damage, not size.</summary>
    private const int MaxItems = 1 << 22;

    private static ReadOnlySpan<byte> Mark => "ARTCLNR\n"u8;

    /// <exception cref="InvalidDataException">It is no model file, one of another version, or damaged.</exception>
    public static ContentModel Read(Stream file)
    {
        using var reader = new BinaryReader(file, Encoding.UTF8, leaveOpen: true);
        try
        {
            if (!reader.ReadBytes(Mark.Length).AsSpan().SequenceEqual(Mark) || reader.ReadInt32() != Version)
            {
                throw new InvalidDataException($"This is no model of version {Version}.");
            }

            return new ContentModel(
                reader.ReadString(),
                new HtmlModel(ReadVocabulary(reader), ReadTrees(reader), ReadBlocks(reader), ReadTrees(reader)),
                new TextModel(ReadWords(reader), ReadBlocks(reader), ReadTrees(reader), ReadTrees(reader)));
        }
        catch (EndOfStreamException)
        {
            throw new InvalidDataException("The model file ends too early.");
        }
        catch (Exception exception) when (exception is FormatException or IOException)
        {
            throw new InvalidDataException("The model file is damaged.", exception);
        }
    }

    public static void Write(ContentModel model, Stream file)
    {
        using var writer = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write(model.Provenance);
        Write(writer, model.Html.Vocabulary);
        Write(writer, model.Html.Types);
        Write(writer, model.Html.Blocks);
        Write(writer, model.Html.Confidence);
        WriteArray(writer, model.Text.Words.Words, writer.Write);
        WriteArray(writer, model.Text.Words.Scores, writer.Write);
        Write(writer, model.Text.Lines);
        Write(writer, model.Text.Extracted);
        Write(writer, model.Text.Confidence);
    }

    private static ModelVocabulary ReadVocabulary(BinaryReader reader) => new(
        ReadArray(reader, reader.ReadUInt32),
        ReadArray(reader, () => Scale.Unpack(reader.ReadSByte())),
        ReadArray(reader, reader.ReadUInt32),
        ReadArray(reader, () => Scale.Unpack(reader.ReadSByte())));

    private static void Write(BinaryWriter writer, ModelVocabulary vocabulary)
    {
        WriteArray(writer, vocabulary.ContentTokens, writer.Write);
        WriteArray(writer, vocabulary.ContentScores, score => writer.Write(Scale.Pack(score)));
        WriteArray(writer, vocabulary.TypeItems, writer.Write);
        WriteArray(writer, vocabulary.TypeScores, score => writer.Write(Scale.Pack(score)));
    }

    private static WordScores ReadWords(BinaryReader reader) => new(ReadArray(reader, reader.ReadUInt32), ReadArray(reader, reader.ReadSByte));

    private static BlockModel ReadBlocks(BinaryReader reader) => new(ReadTrees(reader), ReadNetwork(reader), reader.ReadSingle());

    private static void Write(BinaryWriter writer, BlockModel blocks)
    {
        Write(writer, blocks.Trees);
        Write(writer, blocks.Network);
        writer.Write(blocks.NetworkShare);
    }

    private static Perceptron ReadNetwork(BinaryReader reader)
    {
        SignalCode[] codes = ReadArray(reader, () =>
        {
            bool isKind = reader.ReadBoolean();
            return new SignalCode(ReadArray(reader, reader.ReadSingle), isKind);
        });
        return new Perceptron(new SignalEncoder(codes), ReadLayer(reader), ReadLayer(reader), ReadLayer(reader));
    }

    private static void Write(BinaryWriter writer, Perceptron network)
    {
        WriteArray(writer, network.Encoder.Codes, code =>
        {
            writer.Write(code.IsKind);
            WriteArray(writer, code.Values, writer.Write);
        });
        Write(writer, network.First);
        Write(writer, network.Second);
        Write(writer, network.Last);
    }

    private static DenseLayer ReadLayer(BinaryReader reader) =>
        new(reader.ReadInt32(), ReadArray(reader, () => (float)reader.ReadHalf()), ReadArray(reader, reader.ReadSingle));

    private static void Write(BinaryWriter writer, DenseLayer layer)
    {
        writer.Write(layer.Inputs);
        WriteArray(writer, layer.Weights, weight => writer.Write((Half)weight));
        WriteArray(writer, layer.Constants, writer.Write);
    }

    private static TreeEnsemble ReadTrees(BinaryReader reader)
    {
        int columns = reader.ReadInt32();
        int outputs = reader.ReadInt32();
        int firstNode = 0, firstLeaf = 0;
        TreeStart[] trees = ReadArray(reader, () =>
        {
            int nodes = reader.ReadUInt16();
            var start = new TreeStart(firstNode, nodes, firstLeaf);
            firstNode += nodes;
            firstLeaf += nodes + 1;
            return start;
        });
        TreeNode[] all = ReadArray(reader, () => new TreeNode(reader.ReadSingle(), (float)reader.ReadHalf(), reader.ReadInt16(), reader.ReadInt16(), reader.ReadInt16()));
        float[] leaves = ReadArray(reader, reader.ReadSingle);
        return all.Length == firstNode && leaves.Length == firstLeaf
            ? new TreeEnsemble(columns, outputs, trees, all, leaves)
            : throw new InvalidDataException("The model's trees are damaged.");
    }

    private static void Write(BinaryWriter writer, TreeEnsemble trees)
    {
        writer.Write(trees.Columns);
        writer.Write(trees.Outputs);
        WriteArray(writer, trees.Trees, tree => writer.Write((ushort)tree.NodeCount));
        WriteArray(writer, trees.Nodes, node =>
        {
            writer.Write(node.Threshold);
            writer.Write((Half)node.Mean);
            writer.Write(node.Signal);
            writer.Write(node.Left);
            writer.Write(node.Right);
        });
        WriteArray(writer, trees.Leaves, writer.Write);
    }

    private static T[] ReadArray<T>(BinaryReader reader, Func<T> read)
    {
        int count = reader.ReadInt32();
        if (count is < 0 or > MaxItems)
        {
            throw new InvalidDataException("The model file is damaged.");
        }

        // Item by item: a file that lies about its length ends before it costs memory.
        var items = new List<T>();
        for (int i = 0; i < count; i++)
        {
            items.Add(read());
        }

        return [.. items];
    }

    private static void WriteArray<T>(BinaryWriter writer, ReadOnlySpan<T> items, Action<T> write)
    {
        writer.Write(items.Length);
        foreach (T item in items)
        {
            write(item);
        }
    }
}
