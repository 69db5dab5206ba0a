namespace Gradus.Engine.Json;

/// <summary>A text is not what it should be. The message names the field and its place; it never carries what a person wrote elsewhere.</summary>
public sealed class JsonFault : FormatException
{
    /// <summary>An empty fault.</summary>
    public JsonFault()
    {
    }

    /// <summary>A fault with a whole message.</summary>
    public JsonFault(string message)
        : base(message)
    {
    }

    /// <summary>A fault with its cause.</summary>
    public JsonFault(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static JsonFault At(string path, string what) => new(path.Length == 0 ? what : $"{path}: {what}");
}
