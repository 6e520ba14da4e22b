using System.Runtime.InteropServices;

namespace ArticleCleaner.Training.LightGbm;

/// <summary>The C functions of LightGBM that training needs.</summary>
internal static unsafe partial class NativeLightGbm
{
    public const int Float32 = 0;
    public const int RawScore = 1;

    private const string Library = "lib_lightgbm";

    /// <summary>Fails with the library's own message when a call did.</summary>
    /// <exception cref="InvalidOperationException">The call failed.</exception>
    public static void Check(int result)
    {
        if (result != 0)
        {
            throw new InvalidOperationException($"LightGBM: {Marshal.PtrToStringUTF8((nint)LGBM_GetLastError())}");
        }
    }

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LGBM_DatasetCreateFromMat(void* data, int type, int rows, int columns, int isRowMajor, string parameters, nint reference, out nint dataset);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LGBM_DatasetSetField(nint dataset, string field, void* data, int count, int type);

    [LibraryImport(Library)]
    public static partial int LGBM_DatasetFree(nint dataset);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LGBM_BoosterCreate(nint dataset, string parameters, out nint booster);

    [LibraryImport(Library)]
    public static partial int LGBM_BoosterFree(nint booster);

    [LibraryImport(Library)]
    public static partial int LGBM_BoosterUpdateOneIter(nint booster, out int finished);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int LGBM_BoosterPredictForMat(nint booster, void* data, int type, int rows, int columns, int isRowMajor, int kind, int start, int rounds, string parameters, out long length, double* result);

    [LibraryImport(Library)]
    public static partial int LGBM_BoosterSaveModelToString(nint booster, int start, int rounds, int importance, long capacity, out long length, byte* text);

    [LibraryImport(Library)]
    private static partial byte* LGBM_GetLastError();
}
