namespace ArticleCleaner.Signals;

/// <summary>Log-odds in steps of a sixteenth, one byte each: finer than they are known.</summary>
internal static class Scale
{
    private const float Steps = 16;

    /// <summary>The nearest step.</summary>
    public static sbyte Pack(float value) => (sbyte)Math.Clamp(MathF.Round(value * Steps), sbyte.MinValue, sbyte.MaxValue);

    public static float Unpack(sbyte value) => value / Steps;

    /// <summary>A value as it will be read back.</summary>
    public static float Round(float value) => Unpack(Pack(value));
}
